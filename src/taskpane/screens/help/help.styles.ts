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
  button: { minHeight: "44px" },
});
