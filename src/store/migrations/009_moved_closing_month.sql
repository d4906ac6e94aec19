-- SPDX-License-Identifier: GPL-3.0-or-later
-- A firm that moved its closing month: the last month closed under the earlier one ("2024-03"), null where it never moved.

alter table cases add column last_earlier_closing text;
