import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useDisclosureStyles = makeStyles({
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "44px",
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    "&::-webkit-details-marker": { display: "none" },
    ":hover": { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, padding: "4px 0" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  content: { ...typographyStyles.body1, padding: "0 0 12px 24px", overflowWrap: "anywhere" },
});
