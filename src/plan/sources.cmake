# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  action_catalogue.cpp action_catalogue.h
  action_choice.cpp action_choice.h
  plan_cost.cpp plan_cost.h
  plan_schemas.cpp plan_schemas.h
  rollout_plan.cpp rollout_plan.h
  work_schedule.cpp work_schedule.h)
