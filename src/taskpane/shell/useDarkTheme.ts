import { useEffect, useState } from "react";

/**
 * Whether Office shows a dark theme. Excel raises no event when the theme changes, so it is asked again whenever the
 * pane is looked at; hosts that tell no theme follow the system.
 */
export function useDarkTheme(): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    const ask = (): void => setDark(isDark());
    window.addEventListener("focus", ask);
    document.addEventListener("visibilitychange", ask);
    system.addEventListener("change", ask);
    return () => {
      window.removeEventListener("focus", ask);
      document.removeEventListener("visibilitychange", ask);
      system.removeEventListener("change", ask);
    };
  }, []);
  return dark;
}

function isDark(): boolean {
  // The typings promise a theme; hosts without one exist.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
}
