// Lets Node.js load a package that was written for bundlers: whose own modules import each other by folder, or without the ending of a file.
export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (error.code === "ERR_UNSUPPORTED_DIR_IMPORT") {
      return next(`${specifier}/index.js`, context);
    }
    if (error.code === "ERR_MODULE_NOT_FOUND" && specifier.startsWith(".") && !specifier.endsWith(".js")) {
      return next(`${specifier}.js`, context);
    }
    throw error;
  }
}
