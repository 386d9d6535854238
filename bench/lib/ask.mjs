// One question to a child process, and its answer.

/**
 * @param {import('node:child_process').ChildProcess} child @param {any} message
 * @returns {Promise<any>} the next message; rejects when the child ends instead
 */
export const ask = (child, message) =>
  new Promise((resolve, reject) => {
    const gone = () => reject(new Error('A part of the measurement ended before it had answered'));
    child.once('exit', gone);
    child.once('message', (answer) => {
      child.off('exit', gone);
      resolve(answer);
    });
    child.send(message);
  });
