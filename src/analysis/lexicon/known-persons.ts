import { wordSet } from './word-set.ts';

/** Single names by which news speaks of persons without introducing them. */
export const KNOWN_PERSONS = wordSet(`
  Biden Trump Obama Clinton Reagan Nixon Lincoln Kennedy Pence Harris Pelosi McConnell DeSantis Newsom Giuliani Mueller Fauci
  Putin Medvedev Lavrov Peskov Prigozhin Navalny Zelensky Zelenskyy Selenskyj Lukashenko Gorbachev Yeltsin Stalin Lenin Hitler
  Goebbels Mussolini Churchill Thatcher Blair Cameron Corbyn Starmer Sunak Truss Merkel Scholz Merz Habeck Baerbock Lindner
  Söder Steinmeier Macron Sarkozy Hollande Mélenchon Berlusconi Meloni Draghi Erdogan Erdoğan Orban Orbán Duda Tusk Netanyahu
  Gantz Abbas Arafat Assad Khamenei Rouhani Raisi Khomeini Sisi Mubarak Gaddafi Saddam Modi Gandhi Imran Xi Mao Kim Abe Kishida
  Bolsonaro Lula Maduro Chavez Castro Guevara Trudeau Milei Mandela Zuma Ramaphosa Netanjahu Stoltenberg Guterres Zuckerberg Musk
  Bezos Gates Jobs Buffett Altman Jesus Muhammad Buddha Einstein Darwin Newton Shakespeare Picasso Mozart Beethoven Freud Marx
  Beyoncé Beyonce Madonna Adele Rihanna Drake Eminem Shakira Lizzo Messi Ronaldo Neymar Mbappé Pelé Maradona Federer Nadal Djokovic
  Oprah Ellen Kanye Kardashian Santa`);
