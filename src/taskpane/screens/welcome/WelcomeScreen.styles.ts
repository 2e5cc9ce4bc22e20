import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useWelcomeStyles = makeStyles({
  lead: { ...typographyStyles.body1, margin: "0 0 12px" },
  /** The smallest pane keeps its room for the two ways to start. */
  picture: { marginBottom: "16px", "@media (max-height: 519px)": { display: "none" } },
  promises: { margin: "0 0 16px", padding: 0, listStyleType: "none" },
  promise: {
    ...typographyStyles.body1,
    display: "flex",
    gap: "10px",
    marginBottom: "8px",
    "& svg": { flexShrink: 0, fontSize: "20px" },
  },
  does: { color: tokens.colorBrandForeground1 },
  never: { color: tokens.colorStatusSuccessForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  ways: { display: "flex", flexDirection: "column", gap: "8px" },
  way: { width: "100%", minHeight: "44px" },
  skip: { alignSelf: "center", minHeight: "44px" },
});
