import { useTranslation } from 'react-i18next';
import { diff } from '../lib/diff';

/** A new line after each closing block, since templates are often one long line. */
const inLines = (html: string) => html.replaceAll(/(<\/(?:p|li|ul|ol|h\d|tr|table|div)>)(?!\n)/g, '$1\n');

interface DifferenceProps {
  title: string;
  before: string;
  after: string;
}

/** One part of a mail: what is gone is crossed out, what is new is underlined; both are also read out. */
export function Difference({ title, before, after }: DifferenceProps) {
  const { t } = useTranslation();
  const changes = diff(inLines(before), inLines(after));
  const isSame = changes.every((change) => change.kind === 'same');
  return (
    <section className="space-y-2">
      <h3 className="font-semibold">{title}</h3>
      {isSame && <p className="text-muted">{t('mail:versions.same')}</p>}
      {!isSame && (
        <pre className="rounded-xl bg-sunken p-3 font-mono text-sm break-words whitespace-pre-wrap">
          {changes.map(({ kind, text }, index) => {
            if (kind === 'same') return <span key={index}>{text}</span>;
            const Tag = kind === 'added' ? 'ins' : 'del';
            return (
              <Tag key={index} className={kind === 'added' ? 'bg-brand-100 text-brand-900' : 'bg-danger-50 text-danger-700'}>
                <span className="sr-only">{t(`mail:versions.${kind}`)}</span>
                {text}
              </Tag>
            );
          })}
        </pre>
      )}
    </section>
  );
}
