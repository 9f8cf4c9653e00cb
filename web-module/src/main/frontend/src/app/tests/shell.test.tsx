import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';

it('shows the not-found page for an unknown address', async () => {
  await renderApp('/no-such-page');
  expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeInTheDocument();
});

it('changes the language of the page for a visitor', async () => {
  const { user } = await renderApp('/no-such-page');
  await user.click(screen.getByRole('button', { name: 'Magyar' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Nincs ilyen oldal' })).toBeInTheDocument();
  expect(document.documentElement).toHaveAttribute('lang', 'hu');
  expect(document.title).toBe('Nincs ilyen oldal · FunctionalFit');
});
