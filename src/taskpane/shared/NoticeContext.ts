import { createContext, useContext, type ReactNode } from "react";

const NoticeContext = createContext<ReactNode>(null);

export const NoticeProvider = NoticeContext.Provider;

/** What every screen shows under its title, whatever the screen: something that happened outside of the pane. */
export const useNotice = (): ReactNode => useContext(NoticeContext);
