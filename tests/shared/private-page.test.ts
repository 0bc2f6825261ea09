import { expect, it } from 'vitest';
import { isPrivatePage } from '../../src/shared/private-page.ts';

it.each([
  'https://login.paper.example/',
  'https://mail.paper.example/inbox',
  'https://Accounts.paper.example/',
  'https://www.paper.example/login',
  'https://www.paper.example/user/Sign-In.php?back=/story',
  'https://www.paper.example/de/anmelden/',
  'https://www.paper.example/subscribe/payment',
  'https://banking.group.paper.example/',
])('%s is left alone', (url) => expect(isPrivatePage(new URL(url))).toBe(true));

it.each([
  'https://www.paper.example/2024/bank-raises-rates',
  'https://www.paper.example/news/login-gov-explained.html',
  'https://mail.example/news/a-story',
  'https://www.paper.example/',
  'https://news.paper.example/story?from=login',
])('%s is a page like others', (url) => expect(isPrivatePage(new URL(url))).toBe(false));
