/** Starts a window: styles, settings, the connection to the app, and the page that the address names. */
import { createRoot } from 'react-dom/client';
import { assert } from '../domain/assert.ts';
import { App } from './App.tsx';
import { connect, noteBroken } from './state/connect.ts';
import { showSettings } from './state/settings.ts';
import './style/index.css';

showSettings();
connect();
// A call that fails is a bug or an app that is going down; whoever sent it, the page says so.
window.addEventListener('unhandledrejection', noteBroken);

const root = document.getElementById('root');
assert(root, 'the page has a root');
createRoot(root).render(<App />);
