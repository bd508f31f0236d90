// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/xmlelement.h"
#include "cos/client.h"
#include "sandboxserver.h"

#include <QString>
#include <QTest>

/// What a service that somebody else runs may lack, or do in another way, within the protocol. The sandbox has everything and is
/// never excused.

/// Why \a subresource of \a bucket cannot be tried on \a server; empty when it can.
QString whyWithout(const SandboxServer &server, Cos::Client &client, const Cos::BucketRef &bucket,
                   const Cos::Subresource &subresource);

/// Likewise for the tags of \a object, which must be there.
QString whyWithoutTags(const SandboxServer &server, Cos::Client &client, const Cos::ObjectRef &object);

/// Why \a error is the service's right; empty when it is not: it lacks the call, or refuses it by one of \a codes.
QString whyRefused(const SandboxServer &server, const CosError &error, const QList<QLatin1String> &codes = {});

/// Id of the root account that \a credentials belong to, "qcs::cam::uin/…:uin/…"; empty when the service does not say.
QString accountIdOf(const SandboxServer &server, const Cos::Credentials &credentials);

/// What \a wanted has and \a got has not, empty for nothing. Names are local names; elements of different names may come in any
/// order, those of one name come in theirs, unless an Id tells which is which; \a got may have more.
QString missingFrom(const Settings::XmlElement &got, const Settings::XmlElement &wanted);

/// Ends the test here, visibly, when there is a reason to.
#define SKIP_FOR(reason)                                                                                                         \
    do {                                                                                                                         \
        if (const QString why = (reason); !why.isEmpty())                                                                        \
            QSKIP(qPrintable(why));                                                                                              \
    } while (false)
