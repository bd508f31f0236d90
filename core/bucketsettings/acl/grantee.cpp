// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/acl/grantee.h"

#include <QRegularExpression>

#include <algorithm>

namespace Settings {

namespace {

const QLatin1String everyoneUri("http://cam.qcloud.com/groups/global/AllUsers");
const QLatin1String signedInUri("http://cam.qcloud.com/groups/global/AuthenticatedUsers");
const QLatin1String anyoneId("qcs::cam::anyone:anyone");
constexpr int mostDigits = 20;

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

}   // namespace

bool isAccountNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= mostDigits && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

Grantee Grantee::everyone()
{
    return {Kind::Everyone, {}, {}, {}};
}

Grantee Grantee::signedIn()
{
    return {Kind::SignedIn, {}, {}, {}};
}

Grantee Grantee::rootAccount(const QString &uin)
{
    return {Kind::RootAccount, uin, {}, {}};
}

Grantee Grantee::subAccount(const QString &rootUin, const QString &subUin)
{
    return rootUin == subUin ? rootAccount(rootUin) : Grantee{Kind::SubAccount, rootUin, subUin, {}};
}

Grantee Grantee::fromId(const QString &id)
{
    static const QRegularExpression full(QStringLiteral("^qcs::cam::uin/([0-9]{1,20}):uin/([0-9]{1,20})$"));
    static const QRegularExpression brief(QStringLiteral("^([0-9]{1,20})(?:/([0-9]{1,20}))?$"));
    const QString text = id.trimmed();
    if (text == everyoneUri || text == anyoneId)
        return everyone();
    if (text == signedInUri)
        return signedIn();
    QRegularExpressionMatch match = full.match(text);
    if (!match.hasMatch())
        match = brief.match(text);
    if (!match.hasMatch())
        return {Kind::Unknown, {}, {}, text};
    const QString sub = match.captured(2);
    return subAccount(match.captured(1), sub.isEmpty() ? match.captured(1) : sub);
}

QString Grantee::id() const
{
    switch (kind) {
    case Kind::Everyone:
        return everyoneUri;
    case Kind::SignedIn:
        return signedInUri;
    case Kind::RootAccount:
        return QStringLiteral("qcs::cam::uin/%1:uin/%1").arg(rootUin);
    case Kind::SubAccount:
        return QStringLiteral("qcs::cam::uin/%1:uin/%2").arg(rootUin, subUin);
    case Kind::Unknown:
        break;
    }
    return text;
}

QString Grantee::shortId() const
{
    switch (kind) {
    case Kind::RootAccount:
        return rootUin;
    case Kind::SubAccount:
        return rootUin + u'/' + subUin;
    default:
        return id();
    }
}

}   // namespace Settings
