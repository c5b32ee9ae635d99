// An import of a style sheet for its effect alone has nothing to give, and TypeScript asks for the types of it.
export {};
