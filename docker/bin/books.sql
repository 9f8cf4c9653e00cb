-- What must be the same in every copy of the books, and what must be nothing. Read by restore-drill.
SELECT 'users', COUNT(*) FROM users
UNION ALL SELECT 'clients', COUNT(*) FROM clients
UNION ALL SELECT 'classes', COUNT(*) FROM class_occurrences
UNION ALL SELECT 'registrations', COUNT(*) FROM class_registrations
UNION ALL SELECT 'passes', COUNT(*) FROM passes
UNION ALL SELECT 'credit entries', COUNT(*) FROM credit_ledger
UNION ALL SELECT 'credits available', COALESCE(SUM(available_delta), 0) FROM credit_ledger
UNION ALL SELECT 'credits held', COALESCE(SUM(held_delta), 0) FROM credit_ledger
UNION ALL SELECT 'account entries', COUNT(*) FROM account_entries
UNION ALL SELECT 'account sum', COALESCE(SUM(amount), 0) FROM account_entries
UNION ALL SELECT 'allocated sum', COALESCE(SUM(amount), 0) FROM account_allocations
UNION ALL SELECT 'notifications', COUNT(*) FROM notifications
UNION ALL SELECT 'jobs', COUNT(*) FROM job
UNION ALL SELECT 'audit entries', COUNT(*) FROM audit_log
UNION ALL SELECT 'wrong: passes unlike their ledger', COUNT(*) FROM (
  SELECT p.id FROM passes p LEFT JOIN credit_ledger l ON l.pass_id = p.id
  GROUP BY p.id, p.credits_available, p.credits_held
  HAVING p.credits_available <> COALESCE(SUM(l.available_delta), 0)
    OR p.credits_held <> COALESCE(SUM(l.held_delta), 0)) x
UNION ALL SELECT 'wrong: charges allocated beyond their amount', COUNT(*) FROM (
  SELECT e.id FROM account_entries e LEFT JOIN account_allocations a ON a.charge_entry_id = e.id
  WHERE e.type = 'CHARGE' GROUP BY e.id, e.amount
  HAVING COALESCE(SUM(a.amount), 0) NOT BETWEEN 0 AND e.amount) x
UNION ALL SELECT 'wrong: classes that count seats nobody has', COUNT(*) FROM (
  SELECT o.id FROM class_occurrences o LEFT JOIN class_registrations r ON r.occurrence_id = o.id
  GROUP BY o.id, o.booked, o.waiting
  HAVING o.booked <> COALESCE(SUM(r.status IN ('booked', 'attended', 'no_show')), 0)
    OR o.waiting <> COALESCE(SUM(r.status = 'waitlist'), 0)) x
UNION ALL SELECT 'wrong: links of the audit chain', COUNT(*) FROM (
  SELECT prev_hash, LAG(hash, 1, REPEAT('0', 64)) OVER (ORDER BY id) AS before_it
  FROM audit_log WHERE hash IS NOT NULL) x WHERE prev_hash <> before_it;
