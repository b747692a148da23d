/** A delivery status report (RFC 3464) as a mail server writes it, about the letter with this message id. */
export function deliveryReport(
  messageId: string,
  { status = '5.1.1', action = 'failed', diagnostic = 'smtp; 550 5.1.1 User unknown' } = {},
): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    [
      'From: Mail Delivery System <mailer-daemon@mx.example.org>',
      'To: office@example.org',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'Your message could not be delivered.',
      '',
      '--b1',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      'Final-Recipient: rfc822; somebody@example.org',
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: ${diagnostic}`,
      '',
      '--b1',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${messageId}`,
      'Subject: Reminder',
      '',
      '--b1--',
      '',
    ].join('\r\n'),
  )
}
