import { Tabs as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';

interface TabsProps {
  /** Read out as the name of the tab list. */
  label: string;
  /** Search parameter that holds the open tab, so that it can be shared and survives a reload. */
  param?: string;
  tabs: readonly { value: string; label: ReactNode; content: ReactNode }[];
}

export function Tabs({ label, param = 'tab', tabs }: TabsProps) {
  const [search, setSearch] = useSearchParams();
  const first = tabs[0]?.value ?? '';
  const asked = search.get(param);
  const value = tabs.some((tab) => tab.value === asked) ? (asked ?? first) : first;
  const choose = (next: string) =>
    setSearch(next === first ? {} : { [param]: next }, { replace: true, preventScrollReset: true });
  return (
    <Primitive.Root value={value} onValueChange={choose}>
      <Primitive.List aria-label={label} className="mb-6 flex gap-1 overflow-x-auto rounded-full bg-sunken p-1 sm:w-fit">
        {tabs.map((tab) => (
          <Primitive.Trigger
            key={tab.value}
            value={tab.value}
            className="min-h-10 flex-1 rounded-full px-4 font-medium whitespace-nowrap text-muted transition-colors hover:text-ink data-[state=active]:bg-surface data-[state=active]:text-brand-700 data-[state=active]:shadow-sm"
          >
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.value} value={tab.value} data-focus-quiet>
          <h2 className="sr-only">{tab.label}</h2>
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  );
}
