/**
 * Sections: the order and headings of the answers. Safety comes first whatever the form says.
 * A field of type `group` or `note` begins a section. The standard form has none, so its fields are placed by name.
 */
import type { Field, Form, LocalisedText } from '@varsam/forms';

export type KnownSection = 'safety' | 'person' | 'event' | 'support' | 'contact' | 'other';

export interface Section {
  readonly id: string;
  /** A section of ours, or the heading that the form itself gives. */
  readonly known: KnownSection | null;
  readonly label: LocalisedText | null;
  readonly fields: readonly Field[];
}

const namesOf: Readonly<Record<Exclude<KnownSection, 'safety' | 'other'>, readonly string[]>> = {
  person: ['age', 'age_band', 'gender', 'county', 'wellbeing', 'told_anyone'],
  event: ['violence_forms', 'setting', 'platform', 'perpetrator_relation', 'compensation', 'incident_date', 'ongoing'],
  support: ['need', 'support_given', 'referral', 'police_report', 'concern_report', 'next_step'],
  contact: ['channel', 'language', 'contact_role', 'first_contact'],
};
const knownOrder: readonly KnownSection[] = ['safety', 'person', 'event', 'support', 'other', 'contact'];

function knownSectionOf(field: Field): KnownSection {
  for (const [section, names] of Object.entries(namesOf)) {
    if (names.includes(field.name)) return section as KnownSection;
  }
  return 'other';
}

function sectionsByName(fields: readonly Field[]): Section[] {
  return knownOrder.map((known) => {
    const inside = fields.filter((field) => knownSectionOf(field) === known);
    const names: readonly string[] = known === 'safety' || known === 'other' ? [] : namesOf[known];
    const ordered = [...inside].sort((left, right) => names.indexOf(left.name) - names.indexOf(right.name));
    return { id: known, known, label: null, fields: ordered };
  });
}

function sectionsByForm(fields: readonly Field[]): Section[] {
  const sections: { id: string; known: KnownSection | null; label: LocalisedText | null; fields: Field[] }[] = [
    { id: 'other', known: 'other', label: null, fields: [] },
  ];
  for (const field of fields) {
    if (field.type === 'group' || field.type === 'note')
      sections.push({ id: field.name, known: null, label: field.label, fields: [] });
    else if (field.safety !== true) sections.at(-1)?.fields.push(field);
  }
  return sections;
}

export function divideForm(form: Form): readonly Section[] {
  const hasGroups = form.fields.some((field) => field.type === 'group' || field.type === 'note');
  const safety: Section = {
    id: 'safety',
    known: 'safety',
    label: null,
    fields: form.fields.filter((field) => field.safety === true),
  };
  const rest = hasGroups ? sectionsByForm(form.fields) : sectionsByName(form.fields.filter((field) => field.safety !== true));
  return [safety, ...rest].filter((section) => section.fields.length > 0);
}
