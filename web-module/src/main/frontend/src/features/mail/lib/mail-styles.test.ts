import { describe, expect, it } from 'vitest';
import { restoreStyles, withoutStyles } from './mail-styles';

describe('styles of a previewed mail', () => {
  const mail = '<p style="color: red">style="x" is <b>text</b></p><td align="left" style="padding: 4px">a</td>';

  it('are parked in tags, and in tags only', () => {
    expect(withoutStyles(mail)).toBe(
      '<p data-style="color: red">style="x" is <b>text</b></p><td align="left" data-style="padding: 4px">a</td>',
    );
  });

  it('come back when the frame has loaded', () => {
    const loaded = new DOMParser().parseFromString(withoutStyles('<p style="color: red">a</p>'), 'text/html');
    restoreStyles(loaded);
    expect(loaded.querySelector('p')?.style.color).toBe('red');
    expect(loaded.querySelector('[data-style]')).toBeNull();
  });

  it('need a frame to come back to', () => {
    expect(() => restoreStyles(null)).not.toThrow();
  });
});
