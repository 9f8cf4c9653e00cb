import {
  AlignCenter,
  AlignLeft,
  AlignRight,
  Bold,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Palette,
  Underline,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { listing, type TextEdit, wrapping } from '../lib/text-edits';
import { LinkDialog } from './link-dialog';

type MakeEdit = (field: HTMLTextAreaElement) => TextEdit;

interface HtmlToolbarProps {
  /** Makes an edit in the field below. */
  onEdit: (make: MakeEdit) => void;
  /** Variables that hold an address. */
  links: readonly string[];
}

const around =
  (open: string, close: string): MakeEdit =>
  (field) =>
    wrapping(field, open, close);

const BUTTONS: readonly [string, LucideIcon, MakeEdit][] = [
  ['bold', Bold, around('<strong>', '</strong>')],
  ['italic', Italic, around('<em>', '</em>')],
  ['underline', Underline, around('<u>', '</u>')],
  ['bullets', List, (field) => listing(field, 'ul')],
  ['numbers', ListOrdered, (field) => listing(field, 'ol')],
];

const COLORS = { green: '#0f5f57', red: '#b3261e', brown: '#74500a', grey: '#4b5563' } as const;
const ALIGNMENTS = { left: AlignLeft, center: AlignCenter, right: AlignRight } as const;

const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as K[];

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Tools that write the HTML of the usual emphases, so that nobody has to know it by heart. */
export function HtmlToolbar({ onEdit, links }: HtmlToolbarProps) {
  const { t } = useTranslation();
  const [linking, setLinking] = useState(false);
  /** A menu or dialog holds the focus until it is gone. */
  const later = (make: MakeEdit) => window.setTimeout(() => onEdit(make));
  return (
    <div role="group" aria-label={t('mail:tools.label')} className="mb-1.5 flex flex-wrap rounded-xl bg-sunken">
      {BUTTONS.map(([name, Icon, make]) => (
        <IconButton key={name} label={t(`mail:tools.${name}`)} onClick={() => onEdit(make)}>
          <Icon aria-hidden className="size-5" />
        </IconButton>
      ))}
      <IconButton label={t('mail:tools.link')} onClick={() => setLinking(true)}>
        <Link aria-hidden className="size-5" />
      </IconButton>
      <Menu
        trigger={
          <IconButton label={t('mail:tools.color')}>
            <Palette aria-hidden className="size-5" />
          </IconButton>
        }
      >
        {keysOf(COLORS).map((color) => (
          <MenuItem key={color} onSelect={() => later(around(`<span style="color: ${COLORS[color]}">`, '</span>'))}>
            {t(`mail:colors.${color}`)}
          </MenuItem>
        ))}
      </Menu>
      <Menu
        trigger={
          <IconButton label={t('mail:tools.align')}>
            <AlignCenter aria-hidden className="size-5" />
          </IconButton>
        }
      >
        {keysOf(ALIGNMENTS).map((side) => (
          <MenuItem
            key={side}
            icon={ALIGNMENTS[side]}
            onSelect={() => later(around(`<p style="text-align: ${side}">`, '</p>'))}
          >
            {t(`mail:sides.${side}`)}
          </MenuItem>
        ))}
      </Menu>
      {linking && (
        <LinkDialog
          variables={links}
          onLink={(address) => later(around(`<a href="${quoted(address)}">`, '</a>'))}
          onClose={() => setLinking(false)}
        />
      )}
    </div>
  );
}
