import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useHelpStyles = makeStyles({
  text: { margin: "0 0 8px" },
  code: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "nowrap" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { ...typographyStyles.caption1, display: "flex", flexDirection: "column", marginBottom: "8px" },
  link: {
    ...typographyStyles.body1,
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    alignSelf: "flex-start",
    minHeight: "24px",
  },
  linkIcon: { flexShrink: 0, fontSize: "14px" },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", rowGap: "4px", margin: "0 0 8px" },
  fact: { margin: 0 },
  subtitle: { ...typographyStyles.body1Strong, margin: "0 0 4px" },
  nextSubtitle: { ...typographyStyles.body1Strong, margin: "16px 0 4px" },
  entry: {
    display: "flex",
    flexDirection: "column",
    padding: "0 0 8px 12px",
    marginBottom: "8px",
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
  },
  entryTitle: { ...typographyStyles.body1Strong },
  entryNote: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  button: { minHeight: "44px" },
});
