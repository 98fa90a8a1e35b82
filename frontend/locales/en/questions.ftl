## Questions

questions-title = Questions and answers
questions-lead = What people ask most. Every number in an answer is read from the rules in force.
questions-loading = Fetching the rules in force
questions-failed = The answers could not be loaded
questions-search = Search in questions and answers
questions-found = { $count ->
    [0] Nothing found. Try other words, or ask the Support Office.
    [one] One question
   *[other] { $count } questions
}
questions-link = Link to this answer
questions-subject-scheme = The scheme
questions-subject-part = Taking part
questions-subject-match = Finding each other
questions-subject-exchange = The exchange
questions-subject-money = Money
questions-subject-papers = Papers and help

questions-what = What is ClusterXchange?
questions-what-answer =
    A scheme of short exchanges between members of industrial clusters in different countries. People spend some working days with a host abroad, to learn from each other, find partners and take new ideas home.

    It is carried by Partnerships of cluster organisations and paid for by the European Union. The aim is that small and medium-sized enterprises compete better.
questions-roles = What are a visitor and a host?
questions-roles-answer =
    The visitor travels: it spends the exchange in the country of the host. The host stays where it is and receives the visitor.

    The same organisation can do both, at different times.
questions-partnerships = What is a Partnership?
questions-partnerships-answer =
    A group of cluster organisations from several countries that carries the scheme in its sectors. It assesses registrations, signs the commitments of its participants, and pays its visitors. It is also your contact from the day on which it accepts you.

    { $partnerships ->
        [0] No Partnership takes registrations at the moment.
        [one] One Partnership takes registrations now.
       *[other] { $partnerships } Partnerships take registrations now; their members come from { $partnership_countries } countries.
    }
questions-benefits = What do I get from it?
questions-benefits-answer =
    As a visitor:

    - new skills, inside and outside your sector
    - a look from within at how your host works
    - another market and its people, before you invest there
    - new contacts, projects and business
    - a lump sum towards your costs

    As a host:

    - visibility, more with every visitor
    - fresh eyes on your products, methods and ideas
    - what your visitors know, about their trade and their market
    - contacts and partners across borders

    Both join the alumni network afterwards.
questions-phases = What are the steps from beginning to end?
questions-phases-answer =
    - Registration: you say who you are, and a Partnership lets you in. It has { $decision } for its decision.
    - Matching: you find somebody, or somebody finds you. A proposal is open for { $answer }.
    - Building: you write down what you will do, and everybody signs.
    - Execution: you meet; the visitor reports and is paid.
questions-who = Who can take part?
questions-who-answer =
    As a visitor:

    { $visitors }

    As a host:

    { $hosts }

    Cluster organisations and business networks take part by themselves. All others have to be members of a cluster{ $profile ->
        [yes] {" "}with a profile on the European Cluster Collaboration Platform
       *[no] {""}
    }. { $network ->
        [yes] Membership of a business network counts as well.
        [manual] Membership of a business network alone is a case for the Partnership: it decides.
       *[no] Membership of a business network alone is not enough.
    } { $exception ->
        [yes] A company outside any such cluster may host by way of exception, if the Commission agrees first.
       *[no] {""}
    }

    Not sure where you belong? Ask your own cluster organisation before you register.
questions-countries = Which countries take part?
questions-countries-answer =
    { $countries } countries: { $country_names }.

    What counts is where your organisation is registered. If it has establishments in several of these countries, the one where the travelling person is based counts.
questions-nationals = Does my nationality matter?
questions-nationals-answer =
    Only if you are not a national of a participating country. Then you must have lived in one for at least { $third_days } days with a residence permit, and have started a business there or intend to.
questions-sme = When is a company an SME?
questions-sme-answer =
    With fewer than { $staff } staff, and either a turnover of at most { $turnover } million euro or a balance sheet total of at most { $balance } million euro. Linked and partner enterprises are added.

    { $association ->
        [yes] An association or foundation counts as well, if it has a regular economic activity.
       *[no] Associations and foundations do not count.
    }
questions-register = How do I register?
questions-register-answer =
    Create an account and fill in the registration here. It saves itself while you type, says what is missing, and checks at once whether you can take part. You can stop and go on later.

    Once submitted, your Partnership has { $decision } to decide. If it asks you to correct something, you have { $correction }.
questions-choice = How do I get my Partnership?
questions-choice-answer =
    In the registration you choose one yourself, by its sectors or by the countries of its members. Or you let the tool choose: it compares all of them, takes the one that fits best, and shows the points of each.
questions-often = How often can I take part?
questions-often-answer =
    { $once ->
        [scheme] As a visitor once in the whole scheme.
       *[phase] As a visitor once in each phase of the scheme.
    } A virtual exchange does not use that up.

    As a host as often as you like, also with several visitors at a time.

questions-abroad = Do visitor and host have to come from different countries?
questions-abroad-answer = { $national ->
    [yes] No: exchanges within one country are possible as well.
   *[no] Yes. The scheme is about cooperation across borders, so two organisations of the same country cannot be matched.
}
questions-counterpart = How do I find my counterpart?
questions-counterpart-answer =
    You choose. The tool gives every other participant a score from 0 to 100, by sectors, activities, languages, countries and dates in common, and shows the reasons. It is only advice: you may propose an exchange to anybody, and both sides have to say yes.

    You can have { $open_proposals } proposals open at a time. One that is not answered within its time ({ $answer }) expires.
questions-known = I know already with whom. What now?
questions-known-answer = Both of you register. Then one proposes to the other directly; or you invite your counterpart from here, and the proposal is ready as soon as it is accepted.
questions-groups = Can several visitors come at once?
questions-groups-answer = Yes. In a group visit, one host receives several visitors at the same time. They share the common parts of the plan, but each has a commitment, a report and a lump sum of its own.
questions-long = How long does an exchange last?
questions-long-answer =
    At least { $min_days } full working days and at most { $max_months ->
        [one] one month
       *[other] { $max_months } months
    }, all in a row. Days of travel do not count, nor do weekends and public holidays at the host's place. A Partnership may ask for longer stays.

    The planner counts the days for you, holidays included.
questions-activities = What can we do together?
questions-activities-answer =
    Whatever helps both of you; you agree on it in the commitment. For example:

    - the visitor accompanies the host's people at work
    - market research with those who know the market
    - training in project management or finance
    - good practice in running a business
    - branding, sales and marketing
    - team work and joint training
    - networking, and first steps into a new market
questions-virtual = Can we meet at a distance?
questions-virtual-answer = { $virtual ->
    [yes] Yes. A virtual exchange has the same aims, with activities that work at a distance.
    [until] Yes, if it ends by { $virtual_until }. It has the same aims, with activities that work at a distance.
   *[no] No. Under the rules in force, virtual exchanges are not possible.
}
questions-virtual-long = How long does a virtual exchange last?
questions-virtual-long-answer = { $virtual ->
    [no] Under the rules in force, virtual exchanges are not possible.
   *[other] From { $virtual_min } to { $virtual_max } days. They need not follow each other, but there is a limit: { $virtual_window } calendar days for each day of the exchange. So { $virtual_min } days have to lie within { $virtual_shortest_window } calendar days.
}
questions-virtual-then = Can I travel after a virtual exchange?
questions-virtual-then-answer = Yes. Visitors and hosts of a virtual exchange can take part in a physical one later.
questions-money = Who gets money?
questions-money-answer =
    Visitors get a lump sum towards travel and accommodation, one for each exchange in person. It covers a part of the costs, and nobody asks for receipts of every meal.

    Hosts get no money. Both get advice and help from their Partnerships and the Support Office.
questions-amount = How much is the lump sum?
questions-amount-answer =
    From { $lowest } to { $highest }, by the country of the host. The full amount needs at least { $full_days } working days at the host and at least { $full_km } kilometres between the two. Otherwise half of it is paid; never less than half.
questions-paid = When is it paid?
questions-paid-answer = After the exchange, in one go. The visitor reports within { $report }, its Partnership checks the report within { $report_check }, and then pays within { $payment }.
questions-virtual-money = Is there money for a virtual exchange?
questions-virtual-money-answer = No. A visitor who later takes part in person gets the lump sum for that, as its Financial Agreement says.
questions-commitment = What is the Commitment to Quality?
questions-commitment-answer =
    Visitor and host write it together, and it binds both like a contract. It has these parts:

    { $clauses }

    No exchange starts before it is signed and checked.
questions-validation = Who checks and signs it?
questions-validation-answer = Visitor and host sign first, then their Partnerships. The Support Office checks it. The Commission checks { $sample } of 100 commitments as well, drawn at random.
questions-agreement = What is the Financial Agreement?
questions-agreement-answer = The agreement between a visitor and the Partnership that pays it, on the amount of the lump sum and the account it goes to. It is signed when the commitment has been approved. Virtual exchanges need none.
questions-certificate = Do I get a certificate?
questions-certificate-answer = Yes, both sides do, as soon as the exchange is completed. It carries a code with which anyone can check that it is genuine.
questions-data = How long are my data kept?
questions-data-answer = Files of exchanges { $years } years after the scheme has closed, as the European Union's financial rules ask. Registrations that were never matched { $months } months after the last activity. You can download your data, and ask for erasure, at any time in your account.
questions-help = Whom can I ask?
questions-help-answer =
    Before and during registration the Support Office, because you have no Partnership yet. Afterwards your Partnership: its name and address stand on your overview.
