import { AboutPage } from './about-page.tsx';
import { support as en } from './support.en.ts';
import { support as sv } from './support.sv.ts';

/** The most common questions, and whom to ask. */
export const SupportPage = () => <AboutPage texts={{ sv, en }} />;
