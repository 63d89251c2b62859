import { AboutPage } from './about-page.tsx';
import { privacy as en } from './privacy.en.ts';
import { privacy as sv } from './privacy.sv.ts';

/** Who sees what, and what is not there, in plain words. */
export const PrivacyPage = () => <AboutPage texts={{ sv, en }} />;
