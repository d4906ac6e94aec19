# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  action_catalogue.h
  rollout_plan.h)
