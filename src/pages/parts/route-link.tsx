import type { ReactElement, ReactNode } from 'react';
import type { Route } from '#url/route.ts';
import { useSite } from './site.ts';

interface RouteLinkProps {
  readonly to: Route;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
  readonly language?: string;
  readonly children: ReactNode;
}

/** A real link to a page of the site: it works without a script, opens in a new tab, and is followed in place otherwise. */
export function RouteLink({
  to,
  className,
  isCurrent = false,
  language,
  children,
}: RouteLinkProps): ReactElement {
  const { go, hrefOf } = useSite();
  const follow = (event: React.MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    go(to);
  };
  return (
    <a
      href={hrefOf(to)}
      onClick={follow}
      className={className}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      {...(language === undefined ? {} : { lang: language, hrefLang: language })}
    >
      {children}
    </a>
  );
}
