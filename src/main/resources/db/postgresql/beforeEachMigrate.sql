-- A change of the tables is about every row, also where these are kept apart; and it need not tell what was there already. Only for
-- this transaction.
SELECT set_config('routewijzer.alles', 'ja', true), set_config('routewijzer.dienst', 'ja', true),
    set_config('client_min_messages', 'warning', true);
