## Contact

contact-title = Contact
contact-lead = Questions about the scheme, this site or your registration: people answer.
contact-loading = Looking up the Support Office
contact-failed = The details of the Support Office could not be loaded
contact-hours = Support Office
contact-open = Open now
contact-closed = Closed now
contact-until = Until { $at }, your time
contact-from = Opens { $at }, your time
contact-not-known = Whether it is open today is not known. Write a mail.
contact-days = Days
contact-days-text = Working days, Monday to Friday, without the public holidays of { $country }
contact-there = Hours
contact-hours-theirs = { $hours } ({ $zone })
contact-here = In your time
contact-ways = Write or call
contact-email = E-mail
contact-phone = Telephone
contact-feedback = Feedback
contact-feedback-write = Tell us what does not work, or could work better
contact-feedback-subject = Feedback about the ClusterXchange portal
contact-whom = Whom to ask, and when
contact-whom-text =
    Before and during registration, ask the Support Office: you have no Partnership yet. If you are not sure whether your organisation belongs here, ask your own cluster organisation first.

    Once you are accepted, your Partnership is your first contact, through all of matching, building and execution. Its name and address stand on your overview.

    The Support Office also helps when you cannot reach your Partnership.
