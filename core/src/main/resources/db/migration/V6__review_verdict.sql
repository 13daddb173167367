-- What statistics says of the change of a review, so that the queue tells what is proven without reading the evidence. Empty
-- where nobody compared. What is there already has it in its evidence. Portable SQL.
ALTER TABLE review_item ADD COLUMN verdict TEXT NOT NULL DEFAULT '';
ALTER TABLE review_evidence ADD COLUMN verdict TEXT NOT NULL DEFAULT '';

UPDATE review_item SET verdict = CASE
    WHEN evidence LIKE '%"verdict" : "REGRESSION"%' OR evidence LIKE '%"verdict":"REGRESSION"%' THEN 'REGRESSION'
    WHEN evidence LIKE '%"verdict" : "IMPROVEMENT"%' OR evidence LIKE '%"verdict":"IMPROVEMENT"%' THEN 'IMPROVEMENT'
    WHEN evidence LIKE '%"verdict" : "EQUIVALENT"%' OR evidence LIKE '%"verdict":"EQUIVALENT"%' THEN 'EQUIVALENT'
    WHEN evidence LIKE '%"verdict" : "INCONCLUSIVE"%' OR evidence LIKE '%"verdict":"INCONCLUSIVE"%' THEN 'INCONCLUSIVE'
    WHEN evidence LIKE '%"verdict" : "INCOMPATIBLE"%' OR evidence LIKE '%"verdict":"INCOMPATIBLE"%' THEN 'INCOMPATIBLE'
    ELSE '' END;

UPDATE review_evidence SET verdict = CASE
    WHEN evidence LIKE '%"verdict" : "REGRESSION"%' OR evidence LIKE '%"verdict":"REGRESSION"%' THEN 'REGRESSION'
    WHEN evidence LIKE '%"verdict" : "IMPROVEMENT"%' OR evidence LIKE '%"verdict":"IMPROVEMENT"%' THEN 'IMPROVEMENT'
    WHEN evidence LIKE '%"verdict" : "EQUIVALENT"%' OR evidence LIKE '%"verdict":"EQUIVALENT"%' THEN 'EQUIVALENT'
    WHEN evidence LIKE '%"verdict" : "INCONCLUSIVE"%' OR evidence LIKE '%"verdict":"INCONCLUSIVE"%' THEN 'INCONCLUSIVE'
    WHEN evidence LIKE '%"verdict" : "INCOMPATIBLE"%' OR evidence LIKE '%"verdict":"INCOMPATIBLE"%' THEN 'INCOMPATIBLE'
    ELSE '' END;
