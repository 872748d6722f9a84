const major = Number(process.versions.node.split(".")[0]);
if (major < 22) {
  console.error(
    `Marronnier needs Node 22 or newer for this command and found ${process.versions.node}. ` +
      "Run “npm start” or “npm test” once: they install the right Node inside the project (Linux x64), or install Node 22+.",
  );
  process.exit(1);
}
