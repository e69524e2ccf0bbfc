// node build/run.mjs TASK [arguments]: runs one of the tasks in this folder. The only file here that an old Node can read.
const OLDEST_NODE = 22;

const [major] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE) {
  console.error(
    `This is Node ${process.versions.node}; Møtebok needs ${OLDEST_NODE} or newer. ` +
      'Run it through npm: `npm ci` puts a new enough one beside the packages, and `npm start` and `npm test` use it. ' +
      '(With `ignore-scripts` set, npm cannot put it there.)',
  );
  process.exit(1);
}
await import(`./${process.argv[2]}.ts`);
