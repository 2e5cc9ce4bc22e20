import { useEffect, useRef } from "react";

/** The part of a form that takes the focus when the form appears: its first field. */
export const useFirstField = () => {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea, select")?.focus(), []);
  return form;
};
