/** Few, drawn with lines, always beside a word. */
import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export function ShieldIcon() {
  return (
    <Icon>
      <path d="M8 1.8 13 3.6v4c0 3-2 5.300-5 6.600-3-1.300-5-3.600-5-6.600v-4z" />
    </Icon>
  );
}

export function PenIcon() {
  return (
    <Icon>
      <path d="m3 13 .8-3.200L10.600 3a1.400 1.400 0 0 1 2.400 2.400L6.200 12.200z" />
    </Icon>
  );
}

export function CheckIcon() {
  return (
    <Icon>
      <path d="m3 8.600 3.200 3.200L13 4.800" />
    </Icon>
  );
}

export function FilledIcon() {
  return (
    <Icon>
      <circle className="icon-solid" cx="8" cy="8" r="4" />
    </Icon>
  );
}

export function PossibleIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="4.500" strokeDasharray="2.400 2.200" />
    </Icon>
  );
}

export function ConflictIcon() {
  return (
    <Icon>
      <path d="M6 4 2.500 8 6 12M10 4l3.500 4-3.500 4" />
    </Icon>
  );
}

export function DashIcon() {
  return (
    <Icon>
      <path d="M5 8h6" />
    </Icon>
  );
}

export function EmptiedIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="4.500" />
      <path d="m5 11 6-6" />
    </Icon>
  );
}
