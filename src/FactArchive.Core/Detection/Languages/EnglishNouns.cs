using FactArchive.Core.Model;

namespace FactArchive.Core.Detection.Languages;

/// <summary>Nouns for persons, bodies and records in English, with the kind of source that they are.</summary>
internal static class EnglishNouns
{
    public static void Add(LanguageTableBuilder t)
    {
        t.Roles(SourceKind.Official, """
            commodore minister president official spokesman spokeswoman spokesperson judge prosecutor mayor governor chief commander general
            colonel lieutenant major admiral brigadier sergeant councillor councilor commissioner senator lawmaker deputy mp ambassador
            diplomat chancellor secretary premier sheriff envoy inspector king queen prince detective constable coroner ombudsman marshal
            consul soldier serviceman serviceswoman magistrate congressman congresswoman treasurer superintendent legislator councilwoman
            councilman administrator firefighter lieutenant-general vice-president undersecretary regulator troop fighter-pilot rescuer
            policeman policewoman serviceman conscript negotiator
            """);
        t.Bodies(SourceKind.Official, """
            ministry government police court prosecution army navy military administration authority authorities council commission
            committee parliament embassy intelligence service services department inspectorate office state cabinet congress senate kremlin
            pentagon nato un eu coastguard guard garrison battalion brigade tribunal consulate watchdog customs troops border directorate
            municipality bureau crown junta regime militia forces force command staff headquarters chancellery presidency treasury union's
            duma secretariat legislature inquiry ombudsman house ministers prosecutors officials officers agency agencies society-of-nations
            """);
        t.Roles(SourceKind.ThinkTank, "fellow");
        t.Bodies(SourceKind.ThinkTank, "institute think-tank tank thinktank institution center centre");
        t.Roles(SourceKind.MediaOutlet, "blogger journalist reporter correspondent anchor columnist presenter editor");
        t.Bodies(SourceKind.MediaOutlet, """
            newspaper broadcaster outlet daily weekly magazine newswire newsroom tabloid television radio tv blog channel portal website
            media paper journal newsletter newsdesk news
            """);
        t.Roles(SourceKind.Eyewitness, """
            resident witness eyewitness survivor passenger bystander neighbour neighbor villager onlooker passer-by passerby local watchman
            patient motorist pedestrian pensioner shopkeeper hiker tenant inhabitant tourist commuter guest spectator worshipper evacuee
            holidaymaker onlookers
            """);
        t.Roles(SourceKind.Anonymous, "source insider whistleblower");
        t.Bodies(SourceKind.Anonymous, "sources insiders circles");
        t.Roles(SourceKind.Other, """
            captain officer expert professor scientist doctor fisherman skipper operator manager director coach analyst researcher lawyer
            teacher trader farmer activist historian campaigner owner striker player engineer economist author co-author father mother
            brother sister wife husband son daughter agent attorney chairman chairwoman chair chairperson ceo founder leader head member
            representative veteran candidate critic opponent supporter worker employee employer volunteer surgeon physician nurse
            meteorologist geologist glaciologist hydrologist seismologist climatologist epidemiologist biologist physicist chemist
            archaeologist zoologist curator producer developer contractor supplier investor broker consultant adviser advisor aide
            coordinator organiser organizer pilot driver writer poet singer actor actress artist designer inventor cyclist trainer
            goalkeeper defender midfielder referee scholar student principal headteacher trustee boss executive merchant baker butcher
            mechanic electrician plumber carpenter foreman miner sailor co-founder co-owner prisoner detainee refugee victim customer
            shareholder landlord lecturer lifeguard caretaker medic paramedic deckhand cook waiter waitress receptionist cashier cleaner
            plumber florist gardener psychologist sociologist virologist toxicologist pathologist astronomer oceanographer ecologist
            engineer-in-chief conductor captain-coach chef hotelier
            """);
        t.Bodies(SourceKind.Other, """
            company firm club association union organisation organization group university hospital charity foundation campaign party
            airline manufacturer bank league federation church team network utility observatory laboratory lab clinic school college academy
            museum zoo theatre theater shipyard port harbour brewery farm retailer supermarket start-up startup ngo nonprofit operators
            experts scientists researchers campaigners observers monitors carrier society cooperative consortium corporation
            """);
        t.Records(SourceKind.SatelliteImagery, "imagery satellite");
        t.Records(SourceKind.Document, """
            report document letter ledger log data dataset register registry record list minutes memo memorandum file order ruling verdict
            indictment survey poll study caption footage photo photograph picture image video recording chart map map's statistics figures
            text entry paper certificate contract invoice receipt email e-mail message transcript analysis census audit statement
            inscription manifest logbook filing notice decree bulletin assessment review dossier database spreadsheet graph table timetable
            schedule bill screenshot metadata diary article post results readings research findings inventory leaflet poster sign label law
            treaty agreement resolution draft papers pictures forecast projection estimate calculation commentary telemetry readings fax
            telex wiretap intercept recordings emails texts screenshots photos images scans blueprints receipts invoices payroll records
            logs documents letters stamp plaque archive archives accounts passport clip almanac chronicle model simulation advisory models
            petition diary fir regulation directive copy entry warning leaflets invoices ledgers filings minutes
            """);
        t.Roles(SourceKind.Official, """
            secretary-general director-general governor-general attorney-general spokespeople mep alderman alderwoman councilmember
            selectman assemblyman assemblywoman parliamentarian bailiff ranger warden harbourmaster harbormaster paratrooper commandant
            brigadier-general major-general vice-admiral corporal policymaker peacekeeper rapporteur attaché investigator gendarme sapper
            gunner guardsman vice-premier vice-minister vice-mayor taoiseach chancellor ombudsperson policewomen policemen servicemen
            soldiers sheriff-elect president-elect mayor-elect statesperson prosecutor-general ambassador-at-large incumbent clerk-of-court
            civil-servant registrar-general
            usher chairwoman-of-council councilperson deputy-mayor reeve provost burgomaster harbour-master harbor-master
            """);
        t.Bodies(SourceKind.Official, """
            regulator assembly bundestag knesset taskforce patrol squadron regiment navy fleet marines corps platoon constabulary
            gendarmerie carabinieri prefecture borough township panel subcommittee mission airforce auditor directorate-general
            inspectorate-general taskforce ntsb faa fema cdc fda epa hmrc nhs interpol europol frontex imf wto ecb opcw unhcr ocha ofcom
            municipality electoral judiciary commissioners high-command rescuers lifeboat taskforces investigation detachment unit precinct
            investigators envoys legation consulates
            """);
        t.Bodies(SourceKind.ThinkTank, "think-tanks");
        t.Roles(SourceKind.MediaOutlet, "editor-in-chief co-editor newsreader broadcaster-in-chief photojournalist vlogger");
        t.Bodies(SourceKind.MediaOutlet, "weblog periodical fortnightly gazette fact-checkers factcheckers newsmagazine newspapers");
        t.Roles(SourceKind.Eyewitness, """
            homeowner householder dog-walker jogger swimmer beachgoer camper angler bather churchgoer concertgoer festivalgoer shopper diner
            reveller reveler vacationer townsperson townspeople townsfolk islander parishioner traveller traveler rider walker dweller
            villagers flatmate roommate housemate
            """);
        t.Roles(SourceKind.Anonymous, "informant tipster leaker");
        t.Roles(SourceKind.Other, """
            supervisor custodian janitor governor-general concierge stevedore docker dockworker crewman crewmember bargeman ferryman herder
            logger diver gardener forester ranger-guide entomologist agronomist hydrographer mycologist botanist nutritionist radiologist
            anaesthetist anesthetist lecturer-in-chief lobbyist forecaster oceanologist data-analyst trader-in-chief footballer winger
            golfer midwife dentist veterinarian vet pharmacist architect surveyor accountant banker cardiologist paediatrician pediatrician
            oncologist neurologist immunologist microbiologist ornithologist botanist geographer geophysicist volcanologist statistician
            mathematician philosopher bishop archbishop priest pastor imam rabbi vicar monk abbot influencer musician guitarist composer
            filmmaker playwright novelist translator winemaker beekeeper shepherd grower breeder forester trucker stallholder restaurateur
            hairdresser builder technician programmer entrepreneur businessman businesswoman philanthropist donor sponsor environmentalist
            conservationist commentator pundit pollster strategist specialist practitioner anthropologist linguist geneticist hydrogeologist
            criminologist cardiologist vice-chairman dean rector treasurer-general instructor clerk servant master captain-general
            fisherwoman shopowner
            demographer
            """);
        t.Bodies(SourceKind.Other, """
            board hall chamber confederation chain restaurant hotel resort hospice nursery orchestra choir studio plant factory refinery
            smelter railway railroad airport insurer lender brokerage consultancy cathedral diocese monastery mosque synagogue trust
            non-profit gallery library aquarium fund guild syndicate movement alliance coalition shelter provider maker shipbuilder carmaker
            automaker drugmaker bakery winery cafe hauler haulier faculty startup initiative lobby
            """);
        t.Records(SourceKind.Document, """
            affidavit guidebook deposition petition questionnaire pamphlet brochure handbook manual textbook blueprint roster itinerary
            factsheet dashcam voucher payslip prescription autopsy post-mortem deed specification catalogue catalog prospectus communiqué
            cable readout printout notebook biography memoir obituary timesheet audiotape videotape x-ray scoreboard tally gauge seismograph
            index warrant lawsuit
            """);
    }
}
