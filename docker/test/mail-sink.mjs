// A mail relay that keeps nothing but who got which message: SMTP on 2525, what came as JSON on 8025.
import http from 'node:http';
import net from 'node:net';

const mails = [];

net
  .createServer((socket) => {
    let buffer = '';
    let data = null;
    let to = [];
    const say = (line) => socket.write(`${line}\r\n`);
    const take = (line) => {
      if (data !== null) {
        if (line === '.') {
          const id = /^Message-ID:\s*(\S+)/im.exec(data.join('\n'))?.[1] ?? null;
          mails.push({ id, to });
          data = null;
          to = [];
          say('250 kept');
        } else {
          data.push(line);
        }
        return;
      }
      const word = line.slice(0, 4).toUpperCase();
      if (word === 'EHLO' || word === 'HELO') say('250 sink');
      else if (word === 'RCPT') {
        to.push(/<([^>]*)>/.exec(line)?.[1]);
        say('250 ok');
      } else if (word === 'DATA') {
        data = [];
        say('354 go on');
      } else if (word === 'QUIT') {
        say('221 bye');
        socket.end();
      } else say('250 ok');
    };
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      buffer += chunk;
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        take(line);
      }
    });
    say('220 sink');
  })
  .listen(2525);

http
  .createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json');
    const ids = mails.map((mail) => mail.id);
    response.end(JSON.stringify({ mails: mails.length, messages: new Set(ids).size, withoutId: ids.filter((id) => !id).length }));
  })
  .listen(8025);
