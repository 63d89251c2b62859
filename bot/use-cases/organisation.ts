import type { TenantId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';

export type Organisation = Readonly<{ id: TenantId; name: string; zone: string; language: Language }>;
