type Theme = 'light' | 'dark';

const root = document.documentElement;

/** Light and dark: as the machine has it, until the button is pressed; remembered on this device alone. */
export function themeSwitch(): void {
  const kept = read();
  if (kept) root.dataset.theme = kept;
  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector<HTMLElement>('[data-theme-switch]');
    if (!button) return;
    const label = (): void => {
      button.textContent = (shown() === 'dark' ? button.dataset.light : button.dataset.dark) ?? '';
    };
    label();
    button.addEventListener('click', () => {
      const next: Theme = shown() === 'dark' ? 'light' : 'dark';
      root.dataset.theme = next;
      keep(next);
      label();
    });
  });
}

function shown(): Theme {
  const { theme } = root.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Some browsers forbid storage: then nothing is remembered. */
function read(): Theme | undefined {
  try {
    const kept = localStorage.getItem('theme');
    return kept === 'light' || kept === 'dark' ? kept : undefined;
  } catch {
    return undefined;
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Nothing is remembered.
  }
}
