// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_options.h"

#include <boost/program_options/value_semantic.hpp>

#include <QtGlobal>

#include <string>

namespace po = boost::program_options;

namespace smartsme {

void addCaseOptions(po::options_description &options)
{
    options.add_options()
        ("case", po::value<std::string>()->value_name("CASE"), QT_TRANSLATE_NOOP("cli", "number or name of a case of the case file"))
        ("sample", po::value<std::string>()->value_name("a|b|c"), QT_TRANSLATE_NOOP("cli", "a fictitious firm: restaurant, metal parts, shop"))
        ("answers", po::value<std::string>()->value_name("FILE"), QT_TRANSLATE_NOOP("cli", "answers to questions, JSON or CSV"));
    addProfileOptions(options);
}

void addProfileOptions(po::options_description &options)
{
    options.add_options()
        ("profile", po::value<std::string>()->value_name("FILE"), QT_TRANSLATE_NOOP("cli", "description of the firm, JSON"))
        ("name", po::value<std::string>()->value_name("NAME"), QT_TRANSLATE_NOOP("cli", "name of the firm"))
        ("industry", po::value<std::string>()->value_name("CODE"), QT_TRANSLATE_NOOP("cli", "industry code (JSIC), such as 76"))
        ("capital", po::value<std::string>()->value_name("YEN"), QT_TRANSLATE_NOOP("cli", "capital in yen"))
        ("closing-month", po::value<std::string>()->value_name("1-12"), QT_TRANSLATE_NOOP("cli", "last month of the fiscal year, 3 unless given"));
}

} // namespace smartsme
