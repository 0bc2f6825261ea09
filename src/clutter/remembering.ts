/** A question that is asked of the same things again and again, as of boxes around one line: each answer is worked out once. */
export function remembering<Asked, Answer>(question: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    let answer = known.get(asked);
    if (answer === undefined) {
      answer = question(asked);
      known.set(asked, answer);
    }
    return answer;
  };
}
