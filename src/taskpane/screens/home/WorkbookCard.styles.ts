import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Lines that a text may take: what is longer is cut, so that the tasks below stay where they are. */
const lines = (count: number) => ({
  display: "-webkit-box",
  WebkitBoxOrient: "vertical" as const,
  WebkitLineClamp: String(count),
  overflow: "hidden",
  overflowWrap: "anywhere" as const,
});

export const useWorkbookCardStyles = makeStyles({
  root: {
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  /** A title of two lines comes with a text of one: the tasks below stay where they are. */
  words: { minHeight: "56px", marginBottom: "8px" },
  title: { ...typographyStyles.body1Strong, ...lines(2), margin: "0 0 2px" },
  text: {
    ...typographyStyles.caption1,
    ...lines(2),
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  action: { width: "100%", minHeight: "44px" },
});
