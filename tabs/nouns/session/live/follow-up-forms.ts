// What an answer that isn't "kept" asks for: fetched together, after the first view.
export { DropCommitmentForm } from './drop-form.tsx';
export { NotYetForm } from './not-yet-form.tsx';
