'use client';
import { useEffect, useState } from 'react';
import { ResponseCard } from '@credence-ui/react';

const text = 'The refund window is **30 days** [1]. Opened software can be exchanged.';
const citations = [{ id: '1', source: 'policy.pdf', page: 2, text: 'Refunds: within 30 days.' }];

/** A client page on which an answer grows. */
export default function Page() {
  const [length, setLength] = useState(20);
  useEffect(() => {
    if (length >= text.length) return;
    const timer = setTimeout(() => setLength(length + 8), 10);
    return () => clearTimeout(timer);
  }, [length]);
  const content = text.slice(0, length);
  const response = { id: 'a1', content, confidence: 0.72, citations };
  return <ResponseCard response={response} streaming={length < text.length} />;
}
