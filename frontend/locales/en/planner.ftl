## Planner

planner-title = Plan an exchange
planner-lead = Try dates and towns. Every answer shows at once what the scheme's rules say about it. Your browser works it out and keeps your draft.
planner-mode = How will you meet?
planner-mode-physical = In person
planner-mode-physical-help = The visitor travels to the host's country.
planner-mode-virtual = At a distance
planner-mode-virtual-help = On separate days, without a lump sum.
planner-visitor = Visitor's town
planner-visitor-help = Where the visiting organisation is registered.
planner-host = Host's town
planner-host-help = Its public holidays are those that count.
planner-starts-on = First full day
planner-starts-on-help = Arrival the day before.
planner-ends-on = Last full day
planner-ends-on-help = Departure the day after.
planner-travel-out = Day of arrival
planner-travel-back = Day of departure
planner-day = Day of the exchange
planner-day-help = Add each day on which you will work together.
planner-add-day = Add this day
planner-days-picked = Days of the exchange
planner-drop-day = Drop { $day }
planner-clear = Start again
planner-towns-found = { $count ->
    [0] No town of this name in a participating country
    [one] One town found
   *[other] { $count } towns found
}
planner-result = What the rules say
planner-needs-towns = Choose both towns to begin. The dates may come later.
planner-needs-dates = Now choose the dates
planner-loading = Fetching the rules and public holidays
planner-failed = The rules could not be loaded
planner-verdict-holds = These dates are fine
planner-verdict-fails = Not like this yet
planner-verdict-asks = A person has to decide
planner-figure-days = { $count ->
    [one] working day
   *[other] working days
}{ $off ->
    [0] {""}
    [one] , one day off between
   *[other] , { $off } days off between
}
planner-figure-distance = as the crow flies
planner-figure-amount = lump sum for the visitor
kilometres = { $km } km
planner-follow = Take these dates
planner-checks = { $count ->
    [one] The rule that was looked at
   *[other] All { $count } rules that were looked at
}
source-official = Official: { $source }
source-reported = Reported: { $source }
source-assumed = Assumed: { $source }
planner-calendar = Your days
planner-calendar-caption = The weeks of the exchange; days that count are numbered
planner-day-travel = Travel
planner-day-counts = Day { $number }
planner-day-weekend = Weekend
planner-day-holiday = Holiday
planner-money = Lump sum
planner-money-full = { $amount }: the full amount for this country.
planner-money-reduced = { $amount }, where { $full } would be the full amount.
planner-money-why = How it is computed
planner-cliffs = What a little more or less would give
planner-cliff-alternative = Instead
planner-cliff-until = Last day
planner-cliff-amount = Lump sum
planner-cliff-longest = { $days }, the longest stay
planner-cliff-distance = { $km } km apart
planner-cliff-plan = your plan
planner-rulebook = By the rulebook "{ $title }", version { $version }. The server decides by the same rules when it counts.
