/** The role colours of Planboard's sheets. Colour only where somebody must act; icon, word and bold carry it too. */
export const palette = {
  ink: "#1F2933",
  secondary: "#5F6B7A",
  repeatedKey: "#6F7B89",
  hairline: "#D3D9E0",
  quietFill: "#F3F5F7",
  accent: "#0B5C8A",
  accentTint: "#E4EFF6",
  good: "#0B6FA4",
  risk: "#946200",
  behind: "#A31B0F",
  barGood: "#A9CDE3",
  barBad: "#F0B5A9",
  barProgress: "#B9C9D6",
  barTime: "#DDE3E9",
  /** Columns of charts. */
  chartActual: "#3C4A57",
  chartGood: "#5B9BC4",
  chartBehind: "#D9705F",
  dataTab: "#A9B4BF",
} as const;
