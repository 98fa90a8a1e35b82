## How it works

how-title = How it works
how-lead = What the scheme is, what you get from it, and the road from your first click to the end of an exchange.
how-loading = Fetching the rules in force
how-failed = The rules could not be loaded
how-scheme =
    ClusterXchange sends people of one cluster, or of a member of a cluster, to their like in another country, for { $min_days } working days to { $max_months ->
        [one] one month
       *[other] { $max_months } months
    }. They learn from each other, look for partners and bring home what works better. { $countries } countries take part.

    The visitor travels and receives a lump sum towards travel and accommodation. The host opens its doors and receives no money. Partnerships of cluster organisations look after both and pay the visitors; the Support Office helps everybody.
how-within = Within { $limit }
how-source = All days, amounts and conditions on this page come from the rules in force: { $title }, version { $version }.
how-you = You
how-other = The other side
how-both = Visitor and host
how-visitor = Visitor
how-host = Host
how-partnership = Your Partnership
how-partnerships = Both Partnerships
how-support-office = Support Office
how-commission = Commission
how-register = Create an account and say who you are, what you want to learn or to show, and when it would suit you. It saves itself and can wait.
how-choose = Choose a Partnership, or let the tool find the one that fits best and say why.
how-decide = Looks at your registration and lets you in, refuses with reasons, or asks you to correct something.
how-correct = Correct what you are asked to. The Partnership's clock stands still meanwhile.
how-approve = Decides about a host that belongs to no cluster with a profile, where the rules allow such an exception.
how-search = See who suits you best and why, or search everyone. The score is advice: from { $suitable } points of 100 it says suitable, and you may choose anybody.
how-propose = Propose an exchange to whom you like, with at most { $open_proposals } open proposals at a time.
how-answer = Says yes or no. What is not answered in time expires, and you are free to ask somebody else.
how-write = Agree on dates and write the Commitment to Quality together: what you will do, and to what end.
how-sign = Sign it. A later change voids the signatures, so nobody is bound to what they have not seen.
how-countersign = Check the commitment and sign it too.
how-validate = Checks every commitment.
how-sample = Checks { $sample } of 100 commitments, drawn at random in a way that anyone can verify.
how-agree = Signs the Financial Agreement on the lump sum with the Partnership that pays it.
how-meet = Meet and work together, for at least { $min_days } full working days in a row.
how-report = Reports what came of it and adds the evidence of travel and stay.
how-feedback = Says how it was. The payment does not wait for it.
how-check = The visitor's Partnership checks report and evidence, and asks back if something is missing.
how-pay = Pays the lump sum to the visitor in one go.
how-certificate = Receive a certificate that anyone can check, and join the alumni network.
