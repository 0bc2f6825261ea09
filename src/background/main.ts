import { answerRequests } from '../platform/messaging.ts';
import { answerAnalysis } from './answer-analysis.ts';

// Every listener is registered here, synchronously: the background may be stopped at any moment, and is started again for the next event.
answerRequests({ analyse: answerAnalysis });
