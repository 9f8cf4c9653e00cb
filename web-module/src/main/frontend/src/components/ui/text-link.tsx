import { Link, type LinkProps } from 'react-router';

export function TextLink(props: LinkProps) {
  return <Link {...props} className="font-semibold text-brand-700 underline underline-offset-4 hover:text-brand-900" />;
}
