import { AboutPage } from './about-page.tsx';
import { results as en } from './results.en.ts';
import { results as sv } from './results.sv.ts';

/** How another system sends results and deals: the fields, and what the answer says. */
export const ResultsApiPage = () => <AboutPage texts={{ sv, en }} />;
