import { AboutPage } from './about-page.tsx';
import { terms as en } from './terms.en.ts';
import { terms as sv } from './terms.sv.ts';

/** What using Kadens means. */
export const TermsPage = () => <AboutPage texts={{ sv, en }} />;
