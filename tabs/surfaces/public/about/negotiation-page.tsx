import { AboutPage } from './about-page.tsx';
import { negotiation as en } from './negotiation.en.ts';
import { negotiation as sv } from './negotiation.sv.ts';

/** What a union has to know before Kadens is introduced; to print and bring along. */
export const NegotiationPage = () => <AboutPage texts={{ sv, en }} printable />;
