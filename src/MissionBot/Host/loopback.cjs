// The Playground listens on every address of the machine. Loaded before it (node --require), this keeps it on loopback.
const { Server } = require('node:net');

const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  const anywhere = typeof port !== 'object' && typeof rest[0] !== 'string';
  return anywhere ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
};
